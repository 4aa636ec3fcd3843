using Bot.Content;
using Bot.Host.Workers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Host.Tests.Workers;

public sealed class ContentWatcherTests
{
    [Fact]
    public async Task A_changed_file_is_read_again_without_being_asked()
    {
        var folder = Directory.CreateTempSubdirectory("accordo-watch-").FullName;
        var content = new Counted();
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Partnership:Path", folder)]).Build();
        using var watcher = new ContentWatcher(new ContentFolder(configuration), new ContentLibrary([content]), TimeProvider.System, NullLogger<ContentWatcher>.Instance);
        await watcher.StartAsync(CancellationToken.None);

        File.WriteAllText(Path.Combine(folder, "a.txt"), "one");
        await content.Read.Task.WaitAsync(TimeSpan.FromSeconds(20));
        await watcher.StopAsync(CancellationToken.None);

        Assert.Equal("one", content.Text);
        Directory.Delete(folder, recursive: true);
    }

    private sealed class Counted : IContent
    {
        public TaskCompletionSource Read { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public string Text { get; private set; } = "";

        public string Kind => "counted";

        public void Load(string folder, ContentReport report)
        {
            Text = File.ReadAllText(Path.Combine(folder, "a.txt"));
            Read.TrySetResult();
        }
    }
}
