namespace Bot.Storage;

/// <summary>Which database is spoken with.</summary>
public enum DatabaseKind
{
    /// <summary>One file, one host.</summary>
    Sqlite,

    /// <summary>A server, any number of hosts.</summary>
    Postgres,
}
