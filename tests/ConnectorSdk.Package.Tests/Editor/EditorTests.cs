using System.Reflection;

namespace ConnectorSdk.Package.Tests.Editor;

/// <summary>A real language server runs the generator and the analyzers while code is typed.</summary>
public sealed class EditorTests(Packages packages)
{
    private const string DocumentFile = "New-PrintQueue.md";

    private const string Project = """
        <PropertyGroup>
          <TargetFramework>net10.0</TargetFramework>
          <OutputType>Exe</OutputType>
        </PropertyGroup>
        <ItemGroup>
          <PackageReference Include="ConnectorSdk.Core" Version="$version" />
          <PackageReference Include="ConnectorSdk.Generator" Version="$version" PrivateAssets="all" />
          <CmdletSpec Include="specs/**/*.md" />
        </ItemGroup>
        """;

    private const string MissingMember = "CS1061";

    /// <summary>A message that the server logs when it loads a project.</summary>
    private const string Loading = "loading project";

    /// <summary>Nothing here takes as long; a server that doesn't answer must end some time.</summary>
    private static readonly TimeSpan _limit = TimeSpan.FromMinutes(10);

    /// <summary>One test, because to load a project takes the server most of the time.</summary>
    [Fact]
    public async Task Code_is_checked_explained_and_completed_while_it_is_typed()
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(_limit);
        var consumer = Consumer.Create(packages, "Editor", Project, Code(".WithCopies(2).Build()")).WithDocument(DocumentFile);
        var build = await consumer.BuildAsync();
        Assert.True(build.ExitCode == 0, build.Output);

        await using var server = await LanguageServer.StartAsync(Server, consumer.Folder, limit.Token);
        var file = new OpenFile(server, Path.Combine(consumer.Folder, "Program.cs"));
        await server.WaitForLogAsync(Loading);
        Assert.Empty(await file.DiagnosticsAsync());
        Assert.Contains("how often each job is printed", await file.HoverAsync("WithCopies"), StringComparison.Ordinal);

        await TypedChainIsNotUnderlinedAsync(file);
        await WrongValueIsUnderlinedAsync(file, "Copies");
        await OnlyOwnFixesAreOfferedAsync(file);

        file.Type(Code(".With"));
        Assert.Superset(
            new HashSet<string> { "Build", "Validate", "WithCopies", "WithDelivery", "WithTray" },
            (await file.CompletionsAsync(".With")).ToHashSet());

        await DocumentIsReadAgainAsync(server, consumer, file);
    }

    /// <summary>The compiler's errors aside, nothing is reported before the chain is complete, and nothing then.</summary>
    private static async Task TypedChainIsNotUnderlinedAsync(OpenFile file)
    {
        const string chain = ".WithCopies(2).WithTray(\"Upper\").Build()";
        for (var length = 1; length <= chain.Length; length++)
        {
            file.Type($"_ = PrintQueue.New(\"Front desk\"){chain[..length]}");
            Assert.DoesNotContain(
                await file.DiagnosticsAsync(), underlined => underlined.Id.StartsWith("CSDK", StringComparison.Ordinal));
        }

        file.Type(Code(chain));
        Assert.Empty(await file.DiagnosticsAsync());
    }

    private static async Task WrongValueIsUnderlinedAsync(OpenFile file, string parameter)
    {
        file.Type(Code($".With{parameter}(100).Build()"));

        var underlined = Assert.Single(await file.DiagnosticsAsync());
        Assert.Equal("CSDK1005", underlined.Id);
        Assert.StartsWith($"{parameter} = 100 ", underlined.Message, StringComparison.Ordinal);
        Assert.Equal("100", file.Text.Split('\n')[underlined.Line][underlined.Start..underlined.End]);
    }

    /// <summary>This server offers its own changes and no code fix of a package, as README.md says.</summary>
    private static async Task OnlyOwnFixesAreOfferedAsync(OpenFile file)
    {
        var fixes = await file.FixesAsync("100");
        Assert.Contains(fixes, title => title.Contains("Introduce constant", StringComparison.Ordinal));
        Assert.DoesNotContain(fixes, title => title.Contains("99", StringComparison.Ordinal));
    }

    /// <summary>
    /// This server doesn't watch documents: it reads them when it loads the project again. It then forgets what isn't saved, so
    /// the code is typed anew.
    /// </summary>
    private static async Task DocumentIsReadAgainAsync(LanguageServer server, Consumer consumer, OpenFile file)
    {
        var document = Path.Combine("specs", DocumentFile);
        consumer.Write(document, consumer.Read(document).Replace("Copies", "Prints", StringComparison.Ordinal));
        server.Notify("workspace/didChangeWatchedFiles", new
        {
            changes = new[]
            {
                new { uri = new Uri(Path.Combine(consumer.Folder, document)).AbsoluteUri, type = 2 },
                new { uri = new Uri(Path.Combine(consumer.Folder, "Editor.csproj")).AbsoluteUri, type = 2 },
            },
        });
        await server.WaitForLogAsync(Loading);
        do
        {
            // The old project answers until the new one is loaded.
            file.Type(Code(".WithPrints(2).Build()"));
        }
        while ((await file.DiagnosticsAsync()).Any(underlined => underlined.Id == MissingMember));

        await WrongValueIsUnderlinedAsync(file, "Prints");
        file.Type(Code(".WithCopies(2).Build()"));
        Assert.Equal([MissingMember], (await file.DiagnosticsAsync()).Select(underlined => underlined.Id));
    }

    /// <summary>The server's package is restored with this project.</summary>
    private static string Server => Path.Combine(
        Metadata("NuGetPackageRoot"), "csharp-ls", Metadata("LanguageServerVersion"), "tools", "net10.0", "any",
        "CSharpLanguageServer.dll");

    private static string Metadata(string key) => typeof(EditorTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;

    private static string Code(string calls) => $"""
        using Editor;

        _ = PrintQueue.New("Front desk"){calls};

        """;
}
