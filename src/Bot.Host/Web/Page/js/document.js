// A document page takes the theme the person chose for the chat.
import { recall } from "./memory.js";

const theme = recall("theme");
if (theme) document.documentElement.dataset.theme = theme;
