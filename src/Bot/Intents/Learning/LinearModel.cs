using System.Numerics;
using System.Runtime.CompilerServices;
using Bot.Intents.Learning.Features;

namespace Bot.Intents.Learning;

/// <summary>Weights of every feature for every class, laid out so that a class is a lane: training and scoring run on whole vectors.</summary>
internal sealed class LinearModel
{
    private readonly float[] weights;
    private readonly float[] bias;
    private readonly int classes;
    private readonly int lanes;

    private LinearModel(int features, int classes)
    {
        this.classes = classes;
        lanes = (classes + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        weights = new float[features * lanes];
        bias = new float[lanes];
    }

    /// <summary>Memory of the weights.</summary>
    public long Bytes => sizeof(float) * (long)(weights.Length + bias.Length);

    /// <summary>
    /// Learns by softmax regression with AdaGrad, then adds each class's centre: with few examples a class is best told by
    /// what its examples share.
    /// </summary>
    /// <param name="vectors">The examples.</param>
    /// <param name="labels">Class of each example.</param>
    /// <param name="features">Size of the feature space.</param>
    /// <param name="classes">Number of classes.</param>
    /// <param name="training">How long and how boldly.</param>
    public static LinearModel Train(IReadOnlyList<SparseVector> vectors, IReadOnlyList<int> labels, int features, int classes, TrainingSettings training)
    {
        var model = new LinearModel(features, classes);
        var steps = new AdaptiveSteps(model.weights.Length, model.lanes, training.Rate);
        var order = Enumerable.Range(0, vectors.Count).ToArray();
        var random = new Random(training.Seed);
        var errors = new float[model.lanes];
        for (var epoch = 0; epoch < training.Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var example in order)
            {
                model.Errors(vectors[example], labels[example], (float)training.Smoothing, errors);
                if (epoch == 0 || Most(errors) >= training.LeastError)
                {
                    steps.Apply(model.weights, model.bias, vectors[example], errors);
                }
            }
        }

        model.AddCentres(vectors, labels, (float)training.CentreShare);
        return model;
    }

    /// <summary>The score of every class before it becomes a probability.</summary>
    public float[] Scores(SparseVector vector)
    {
        var scores = new float[lanes];
        Score(vector, scores);
        return scores[..classes];
    }

    /// <summary>Turns scores into probabilities in place.</summary>
    public static void ToProbabilities(Span<float> scores)
    {
        var most = float.MinValue;
        foreach (var score in scores)
        {
            most = Math.Max(most, score);
        }

        var sum = 0f;
        foreach (ref var score in scores)
        {
            score = MathF.Exp(score - most);
            sum += score;
        }

        foreach (ref var score in scores)
        {
            score /= sum;
        }
    }

    // Compiled at its best from the first call: at start the loop is over before the runtime would notice that it is hot.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Score(SparseVector vector, float[] scores)
    {
        bias.CopyTo(scores, 0);
        for (var i = 0; i < vector.Indices.Length; i++)
        {
            var row = vector.Indices[i] * lanes;
            var value = new Vector<float>(vector.Values[i]);
            for (var lane = 0; lane < lanes; lane += Vector<float>.Count)
            {
                (new Vector<float>(scores, lane) + (value * new Vector<float>(weights, row + lane))).CopyTo(scores, lane);
            }
        }
    }

    private void Errors(SparseVector vector, int label, float smoothing, float[] errors)
    {
        Score(vector, errors);
        ToProbabilities(errors.AsSpan(0, classes));
        for (var i = 0; i < classes; i++)
        {
            errors[i] -= (smoothing / classes) + (i == label ? 1 - smoothing : 0);
        }

        errors.AsSpan(classes).Clear();
    }

    private static float Most(float[] errors)
    {
        var most = 0f;
        foreach (var error in errors)
        {
            most = Math.Max(most, Math.Abs(error));
        }

        return most;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddCentres(IReadOnlyList<SparseVector> vectors, IReadOnlyList<int> labels, float share)
    {
        var centres = new float[weights.Length];
        for (var example = 0; example < vectors.Count; example++)
        {
            var vector = vectors[example];
            for (var i = 0; i < vector.Indices.Length; i++)
            {
                centres[(vector.Indices[i] * lanes) + labels[example]] += vector.Values[i];
            }
        }

        var squares = new double[lanes];
        for (var row = 0; row < centres.Length; row += lanes)
        {
            for (var lane = 0; lane < lanes; lane++)
            {
                squares[lane] += centres[row + lane] * centres[row + lane];
            }
        }

        var scale = Array.ConvertAll(squares, square => square == 0 ? 0 : share / (float)Math.Sqrt(square));
        for (var row = 0; row < centres.Length; row += lanes)
        {
            for (var lane = 0; lane < lanes; lane++)
            {
                weights[row + lane] += centres[row + lane] * scale[lane];
            }
        }
    }
}
