namespace Bot.Host.Commands.Exports;

/// <summary>Something a coordinator takes to a spreadsheet: rows of named values.</summary>
internal interface IExport
{
    /// <summary>Its name on the command line.</summary>
    string Name { get; }

    /// <summary>The columns, in order.</summary>
    /// <param name="services">A scope of the running bot.</param>
    IReadOnlyList<string> Columns(IServiceProvider services);

    /// <summary>The rows: the values in the order of the columns.</summary>
    /// <param name="services">A scope of the running bot.</param>
    /// <param name="cancellationToken">Stops it.</param>
    IAsyncEnumerable<IReadOnlyList<string>> RowsAsync(IServiceProvider services, CancellationToken cancellationToken);
}
