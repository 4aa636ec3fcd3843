namespace Bot.Features.Agreements.Search.Index;

/// <summary>A passage as the index takes it.</summary>
/// <param name="Text">Its words, without marks; every offset of the index refers to them.</param>
/// <param name="Title">What stands above it: title, headings, the sentence a list item continues.</param>
/// <param name="Language">Two-letter language.</param>
/// <param name="Group">What it belongs to, its document; neighbours of one group are next to each other.</param>
public readonly record struct IndexEntry(string Text, string Title, string Language, int Group);
