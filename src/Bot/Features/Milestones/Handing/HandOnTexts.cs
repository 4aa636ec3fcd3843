using Bot.Language;

namespace Bot.Features.Milestones.Handing;

/// <summary>The words for handing a milestone on.</summary>
internal static class HandOnTexts
{
    public static readonly Text HandOn = new("Passare una scadenza a un'altra persona", "Hand a deadline on to somebody else");

    public static readonly Text Press = new("Passa ad altri", "Hand on");

    public static readonly Text Form = new("A chi passa la scadenza?", "Who takes the deadline over?");

    public static readonly Text Done = new("Ora risponde di **{0}** **{1}**, che ne è al corrente.", "**{1}** is responsible for **{0}** now, and has been told.");

    public static readonly Text DoneForRole = new("Ora di **{0}** risponde chi ha il ruolo **{1}**.", "Whoever has the role **{1}** is responsible for **{0}** now.");

    public static readonly Text DoneUntold = new(
        "Ora risponde di **{0}** **{1}**, che però non ha ancora mai scritto ad Accordo: dillo tu.",
        "**{1}** is responsible for **{0}** now, but has never written to Accordo: please tell them yourself.");

    public static readonly Text Unchanged = new("**{0}** resta a **{1}**.", "**{0}** stays with **{1}**.");

    public static readonly Text ToNewOwner = new(
        "**{0}** ti ha passato **{1}**, per il {2}. D'ora in poi i promemoria arrivano a te.",
        "**{0}** has handed **{1}**, due {2}, on to you. From now on its reminders come to you.");
}
