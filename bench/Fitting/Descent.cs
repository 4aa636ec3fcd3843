namespace Bot.Fitting;

/// <summary>Finds the least of a smooth function by Adam's gradient descent over the whole data: small, and always the same result.</summary>
internal static class Descent
{
    private const double Decay = 0.9;
    private const double SquareDecay = 0.999;

    /// <summary>The weights where the loss is least.</summary>
    /// <param name="start">Where to begin.</param>
    /// <param name="addGradient">Adds the gradient of the loss at some weights.</param>
    /// <param name="rounds">How many steps.</param>
    /// <param name="pace">How far a step goes at first.</param>
    public static double[] Run(double[] start, Action<double[], double[]> addGradient, int rounds, double pace)
    {
        var (weights, mean, square, gradient) = ((double[])start.Clone(), new double[start.Length], new double[start.Length], new double[start.Length]);
        for (var round = 1; round <= rounds; round++)
        {
            Array.Clear(gradient);
            addGradient(weights, gradient);
            var step = pace * (1 - ((double)round / (rounds + 1)));
            for (var i = 0; i < weights.Length; i++)
            {
                mean[i] = (Decay * mean[i]) + ((1 - Decay) * gradient[i]);
                square[i] = (SquareDecay * square[i]) + ((1 - SquareDecay) * gradient[i] * gradient[i]);
                weights[i] -= step * (mean[i] / (1 - Math.Pow(Decay, round))) / (Math.Sqrt(square[i] / (1 - Math.Pow(SquareDecay, round))) + 1e-9);
            }
        }

        return weights;
    }
}
