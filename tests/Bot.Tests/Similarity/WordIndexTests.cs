using Bot.Similarity;
using Bot.Storage;
using Bot.Tests.Storage;

namespace Bot.Tests.Similarity;

/// <summary>What finding alike texts promises, on whichever database it stands.</summary>
public abstract class WordIndexTests : QueueTests
{
    private const string Kind = "request";

    [SkippableTheory]
    [InlineData("Reti ottiche che si riparano da sole", true)]
    [InlineData("reti ottiche: come si riparano?", true)]
    [InlineData("Una rete ottica che ripara i propri guasti", true)]
    [InlineData("Reti neurali per il traffico", false)]
    [InlineData("Ottica", false)]
    [InlineData("", false)]
    [InlineData("a b c", false)]
    public async Task What_shares_half_of_the_words_is_found(string asked, bool isFound)
    {
        await SetAsync("PR-2026-0001", "Reti ottiche che si riparano da sole");
        await SetAsync("PR-2026-0002", "Batterie allo stato solido per veicoli");

        Assert.Equal(isFound ? ["PR-2026-0001"] : [], await FindAsync(asked));
    }

    [SkippableFact]
    public async Task One_word_finds_a_title_of_one_word()
    {
        await SetAsync("PR-2026-0001", "Fotonica");
        await SetAsync("PR-2026-0002", "Fotonica integrata");

        Assert.Equal(["PR-2026-0001", "PR-2026-0002"], await FindAsync("fotonica"));
    }

    [SkippableFact]
    public async Task An_old_text_is_found_behind_a_thousand_newer_ones_that_share_its_common_words()
    {
        await SetAsync("PR-2016-0001", "Analisi delle reti ottiche sottomarine con fibra multicore");
        await using (var session = new Session(Database))
        {
            for (var i = 0; i < 1000; i++)
            {
                await new WordIndex(session).SetAsync(Kind, $"PR-2026-{i:0000}", $"Analisi delle reti numero{i:0000} tema{i:0000}", Talk.Start.AddMinutes(i), default);
            }

            await session.CommitAsync(_ => Task.CompletedTask, default);
        }

        Assert.Equal("PR-2016-0001", (await FindAsync("Reti ottiche sottomarine: analisi della fibra multicore"))[0]);
    }

    [SkippableFact]
    public async Task A_renamed_subject_is_found_under_its_new_words_only_and_a_forgotten_one_under_none()
    {
        await SetAsync("PR-2026-0001", "Reti ottiche sottomarine");
        await SetAsync("PR-2026-0001", "Batterie al litio");

        Assert.Empty(await FindAsync("Reti ottiche sottomarine"));
        Assert.Equal(["PR-2026-0001"], await FindAsync("batterie litio"));

        await DoAsync(index => index.RemoveAsync(Kind, "PR-2026-0001", default));
        Assert.Empty(await FindAsync("batterie litio"));
    }

    private Task SetAsync(string subject, string text) => DoAsync(index => index.SetAsync(Kind, subject, text, Talk.Start, default));

    private async Task DoAsync(Func<WordIndex, Task> run)
    {
        await using var session = new Session(Database);
        await run(new WordIndex(session));
        await session.CommitAsync(_ => Task.CompletedTask, default);
    }

    private async Task<IReadOnlyList<string>> FindAsync(string text)
    {
        await using var session = new Session(Database);
        return await new WordIndex(session).FindAsync(Kind, text, 0.5, 3, default);
    }
}
