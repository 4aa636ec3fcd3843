using Bot.Intents;
using Bot.Intents.Dialogs;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Tests.Intents.Dialogs;

/// <summary>Filling a form by talking, on Wednesday 18 November 2026.</summary>
public sealed class FormDialogTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 18, 9, 0, 0, TimeSpan.Zero);

    private static readonly Form Form = new("requests.propose", "Proposta di progetto", "Invia",
    [
        new("title", FieldKind.Text, "Titolo del progetto"),
        new("area", FieldKind.Choice, "Area di ricerca") { Choices = [new("Trasmissioni ottiche", "optics"), new("Automotive", "automotive")] },
        new("budget", FieldKind.Number, "Budget in euro") { Min = "0", Max = "1000000" },
        new("deadline", FieldKind.Date, "Scadenza") { Min = "2026-11-18" },
        new("notes", FieldKind.Paragraph, "Note") { Required = false },
    ]);

    private readonly ConversationState state = new();
    private readonly FormDialog dialog = new();

    [Fact]
    public void A_form_is_filled_a_question_at_a_time()
    {
        var first = Say("voglio proporre un progetto");
        Assert.Contains("Titolo del progetto", first.Reply!.Text, StringComparison.Ordinal);
        Assert.Equal(Form.Action, first.Reply.Form!.Action);
        Assert.Equal(Outcome.Asked, first.Reply.Outcome);

        Say("Reti più verdi");
        Say("ottiche");
        Say("80k");
        Say("fine marzo");
        var last = Say("salta");

        Assert.True(last.IsComplete);
        Assert.Null(state.Open);
        Assert.Equal("Reti più verdi|optics|80000|2027-03-31|", string.Join('|', Form.Fields.Select(field => last.Values[field.Name])));
    }

    [Fact]
    public void An_earlier_answer_can_be_corrected_and_the_question_stays()
    {
        Fill("inizio", "Reti più verdi", "2", "80k");

        var corrected = Say("no, il budget è 90k");

        Assert.Equal("90000", corrected.Values["budget"]);
        Assert.Contains("90.000", corrected.Reply!.Text, StringComparison.Ordinal);
        Assert.Equal("deadline", state.Open!.Field);
    }

    [Fact]
    public void A_correction_without_a_name_goes_to_the_last_answer_of_that_kind()
    {
        Fill("inizio", "Reti più verdi", "2", "80k");

        Assert.Equal("85000", Say("anzi, 85k").Values["budget"]);
    }

    [Fact]
    public void A_text_is_corrected_to_what_follows()
    {
        Fill("inizio", "Reti", "2");

        Assert.Equal("Reti verdi", Say("scusa, il titolo è: Reti verdi").Values["title"]);
    }

    [Fact]
    public void Back_asks_the_question_before_and_keeps_its_answer_at_hand()
    {
        Fill("inizio", "Reti più verdi", "2", "80k");

        var back = Say("indietro");

        Assert.Equal("budget", state.Open!.Field);
        Assert.Contains("80.000", back.Reply!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Ok_keeps_each_answer_that_was_gone_back_over()
    {
        Fill("inizio", "Reti più verdi", "2", "80k", "indietro", "indietro", "ok");

        var step = Say("ok");

        Assert.Equal("automotive|80000", $"{step.Values["area"]}|{step.Values["budget"]}");
        Assert.Equal("deadline", state.Open!.Field);
    }

    [Fact]
    public void A_number_among_other_words_is_no_place_in_a_list()
    {
        Fill("inizio", "Reti più verdi", "tra due mesi");

        Assert.Equal("area", state.Open!.Field);
        Assert.Equal("automotive", Say("la seconda").Values["area"]);
    }

    [Fact]
    public void A_choice_that_adds_a_question_says_how_many_there_are_now()
    {
        Form Make(IReadOnlyDictionary<string, string> answers) =>
            answers.GetValueOrDefault("area") == "optics" ? Form with { Fields = [.. Form.Fields, new("fibre", FieldKind.Text, "Fibra")] } : Form;
        Fill("inizio", "Reti più verdi");

        var step = dialog.Continue(Make, Turn("ottiche", []) with { Answering = state.Open });

        Assert.Contains("le domande sono 6", step.Reply!.Text, StringComparison.Ordinal);
        Assert.Contains("Domanda 3 di 6", step.Reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Cancel_ends_the_form()
    {
        Fill("inizio", "Reti più verdi");

        var cancelled = Say("annulla");

        Assert.True(cancelled.IsCancelled);
        Assert.False(cancelled.IsComplete);
        Assert.Null(state.Open);
    }

    [Theory]
    [InlineData("31 febbraio", "non esiste")]
    [InlineData("ieri", "già passato")]
    [InlineData("boh", "serve una data")]
    public void A_date_that_does_not_do_is_explained_and_asked_again(string answer, string why)
    {
        Fill("inizio", "Reti più verdi", "2", "80k");

        Assert.Contains(why, Say(answer).Reply!.Text, StringComparison.Ordinal);
        Assert.Equal("deadline", state.Open!.Field);
    }

    [Fact]
    public void A_submitted_form_comes_back_with_what_is_wrong_in_it()
    {
        var step = Submit(new() { ["title"] = "Reti", ["area"] = "optics", ["budget"] = "molti", ["deadline"] = "2027-03-31" });

        Assert.Equal(["budget"], step.Reply!.Form!.Errors.Keys);
        Assert.Equal("molti", step.Reply.Form.Fields[2].Value);
        Assert.True(Say("80.000 €").IsComplete);
    }

    [Fact]
    public void A_submitted_form_without_faults_is_complete() =>
        Assert.True(Submit(new() { ["title"] = "Reti", ["area"] = "optics", ["budget"] = "80000", ["deadline"] = "2027-03-31", ["notes"] = "" }).IsComplete);

    [Fact]
    public void What_is_known_is_not_asked()
    {
        var step = dialog.Continue(Form, Turn("propongo Reti verdi", []), new Dictionary<string, string> { ["title"] = "Reti verdi" });

        Assert.Equal("area", state.Open!.Field);
        Assert.Equal("Reti verdi", step.Values["title"]);
        Assert.StartsWith("Ho già: Titolo del progetto: Reti verdi.", step.Reply!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Choices_are_a_list_of_their_own()
    {
        Fill("voglio proporre un progetto");

        Assert.EndsWith("Area di ricerca\n\n1. Trasmissioni ottiche\n2. Automotive", Say("Reti più verdi").Reply!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_above_the_whole_form_stays_there_with_what_is_known()
    {
        var form = Form with { Intro = "> La domanda" };

        var step = dialog.Continue(form, Turn("propongo Reti verdi", []), new Dictionary<string, string> { ["title"] = "Reti verdi" });

        Assert.Equal("Ho già: Titolo del progetto: Reti verdi.\n\n> La domanda", step.Reply!.Form!.Intro);
    }

    private void Fill(params string[] answers)
    {
        foreach (var answer in answers)
        {
            Say(answer);
        }
    }

    private FormStep Say(string text)
    {
        var turn = Turn(text, []) with { Answering = state.Open };
        state.Open = null;
        return dialog.Continue(Form, turn);
    }

    private FormStep Submit(Dictionary<string, string> values) => dialog.Continue(Form, Turn("", values));

    private Turn Turn(string text, Dictionary<string, string> values) => new(
        new IncomingMessage("m", new Conversation("web", "c"), new Person("web:p", "Ada"), text) { Action = values.Count > 0 ? Form.Action : null, Values = values },
        text, Locale.Italian, state, Now);
}
