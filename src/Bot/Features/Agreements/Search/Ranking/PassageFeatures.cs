namespace Bot.Features.Agreements.Search.Ranking;

/// <summary>What speaks for a passage, each a share from 0 to about 1.</summary>
internal struct PassageFeatures
{
    /// <summary>BM25 of the whole passage.</summary>
    public float Base;

    /// <summary>The same of the other passages of its document.</summary>
    public float Group;

    /// <summary>The same of the passage before it and the one after it.</summary>
    public float Beside;

    /// <summary>Worth of the question's words found anywhere in it or above it.</summary>
    public float Coverage;

    /// <summary>The same where a word is worth the more the fewer of the other candidates hold it.</summary>
    public float Telling;

    /// <summary>Worth found in its best sentence.</summary>
    public float BestSentence;

    /// <summary>The same by how few other candidates hold the words in their best sentence.</summary>
    public float TellingSentence;

    /// <summary>Worth found in its best two sentences in a row.</summary>
    public float BestPair;

    /// <summary>Worth found in the best sentence in the very form of the question.</summary>
    public float Exact;

    /// <summary>Worth found anywhere in the very form of the question.</summary>
    public float ExactAnywhere;

    /// <summary>Worth of neighbours in the question that are neighbours here.</summary>
    public float Neighbours;

    /// <summary>Worth found above it, in titles and headings.</summary>
    public float Title;

    /// <summary>Worth of the rarest word of the question, when it is found.</summary>
    public float Rarest;

    /// <summary>Worth of the found words, each by how often it is there.</summary>
    public float Often;

    /// <summary>1 when a number of the question is not in it.</summary>
    public float LacksNumber;

    /// <summary>1 when the best sentence holds a number that is asked for: a day, a length of time, a count.</summary>
    public float AnswerNumber;

    /// <summary>The same for names, of who and where.</summary>
    public float AnswerName;

    /// <summary>1 when the best sentence holds what such a question wants to be told, and the question did not.</summary>
    public float Answer;

    /// <summary>The same anywhere in the passage.</summary>
    public float AnswerAnywhere;

    /// <summary>How tightly the found words stand together in the best sentence.</summary>
    public float Tightness;

    /// <summary>Length: the logarithm of its words.</summary>
    public float Length;

    /// <summary>How well it speaks of the topics the question asks about.</summary>
    public float Topic;

    /// <summary>The share of what the question asks about that it speaks of.</summary>
    public float TopicShare;

    /// <summary>How much it speaks of what the question asks about most.</summary>
    public float MainTopic;

    /// <summary>1 when it holds the word that names what is asked for.</summary>
    public float Focus;

    /// <summary>1 when a number stands next to that word.</summary>
    public float FocusNumber;

    /// <summary>The share of the question's worth that it holds or, where a word speaks for a topic, that it speaks of.</summary>
    public float Explained;

    /// <summary>The worth of the most telling word that is not explained, of the most telling word's.</summary>
    public float Unmet;

    /// <summary>The same as <see cref="Coverage"/> where a rare word counts by the square of its worth.</summary>
    public float RareCoverage;

    /// <summary>The best a sentence does at both: to hold the question's worth, and the kind of thing asked for.</summary>
    public float AnswerSentence;

    /// <summary>The longest run of the question's content words that stands together here, of all of them.</summary>
    public float Run;

    /// <summary>How the found words gather in few sentences: the squares of what each sentence holds.</summary>
    public float Gathered;

    /// <summary>How early the best sentence comes.</summary>
    public float Early;

    /// <summary>The share of the question's worth that it holds in its own words or in words that are used alike.</summary>
    public float SoftCoverage;

    /// <summary>The same of its best sentence.</summary>
    public float SoftSentence;

    /// <summary>Worth of the letter runs of the question's words that its words have.</summary>
    public float Letters;

    /// <summary>The same of the sentence that has most of them.</summary>
    public float LetterSentence;

    /// <summary>1 when it is written in another language than the question.</summary>
    public float IsForeign;

    /// <summary>Which sentence is the best.</summary>
    public int Sentence;

    /// <summary>Which words of the question it holds, one bit each.</summary>
    public ulong Found;

    /// <summary>Which of them its best sentence holds.</summary>
    public ulong FoundInSentence;

    /// <summary>How many things speak for a passage.</summary>
    public const int Count = 36;

    /// <summary>Writes them in the order of their declaration.</summary>
    public readonly void CopyTo(Span<float> target) => ((ReadOnlySpan<float>)
    [
        Base, Group, Beside, Coverage, Telling, BestSentence, TellingSentence, BestPair, Exact, ExactAnywhere, Neighbours, Title, Rarest,
        Often, LacksNumber, AnswerNumber, AnswerName, Answer, AnswerAnywhere, Tightness, Length, Topic, TopicShare, MainTopic, Focus, FocusNumber, Explained,
        RareCoverage, AnswerSentence, Run, Gathered, Early, SoftCoverage, SoftSentence, Letters, LetterSentence,
    ]).CopyTo(target);
}
