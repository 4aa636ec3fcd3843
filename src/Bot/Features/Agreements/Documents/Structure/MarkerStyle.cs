namespace Bot.Features.Agreements.Documents.Structure;

/// <summary>How a clause is numbered.</summary>
internal enum MarkerStyle
{
    /// <summary>With its word: "Articolo 7", "Section 4(b)".</summary>
    Article,

    /// <summary>"Allegato B", "Schedule 2".</summary>
    Annex,

    /// <summary>A whole path: "7.2.1".</summary>
    Path,

    /// <summary>"2." or "2)", within what stands above.</summary>
    Number,

    /// <summary>"2" alone: a clause only where counting has come to it.</summary>
    Bare,

    /// <summary>"(2)".</summary>
    NumberInBrackets,

    /// <summary>"a)", "b.", "(iv)".</summary>
    Letter,
}
