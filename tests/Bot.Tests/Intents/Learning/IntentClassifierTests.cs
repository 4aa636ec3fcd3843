using Bot.Intents.Learning;

namespace Bot.Tests.Intents.Learning;

/// <summary>The classifier alone, on a handful of examples.</summary>
public sealed class IntentClassifierTests
{
    private static readonly TrainingSettings Settings = new() { RejectFrom = 0.7 };

    private static readonly IReadOnlyList<Example> Examples =
    [
        new("quando scade l'accordo?", "agreement.ask"), new("how long does the agreement last?", "agreement.ask"), new("chi è il professore?", "contacts.find"),
        new("who works on optics?", "contacts.find"), new("aggiungi una scadenza", "milestones.create"), new("add a deadline", "milestones.create"), .. Background.Examples,
    ];

    [Fact]
    public void The_same_examples_in_any_order_make_the_same_classifier_to_the_bit()
    {
        var one = IntentClassifier.Train(Examples, Settings);
        var other = IntentClassifier.Train([.. Examples.Reverse()], Settings);

        Assert.All(["chi lavora sull'ottica?", "when does it end", "mi è scaduto il latte", "add somethign", "🙂"], text =>
        {
            Assert.Equal(one.Classify(text).Ranking, other.Classify(text).Ranking);
            Assert.Equal(one.Classify(text).OutOfScope, other.Classify(text).OutOfScope);
        });
    }

    [Theory]
    [InlineData("add a deadlne", "milestones.create")]
    [InlineData("who is working on optics", "contacts.find")]
    public void What_resembles_an_example_finds_its_intent(string text, string intent) => Assert.Equal(intent, IntentClassifier.Train(Examples, Settings).Classify(text).Best);

    [Fact]
    public void Without_an_example_of_any_intent_there_is_nothing_to_learn() =>
        Assert.Throws<ArgumentException>(() => IntentClassifier.Train(Background.Examples, Settings));
}
