namespace ConnectorSdk.Package.Tests;

/// <summary>A build after a change of the documents that no file's date shows.</summary>
public sealed class IncrementalBuildTests(Packages packages)
{
    private const string DocumentFile = "New-PrintQueue.md";
    private const string PathOfDocument = $"specs/{DocumentFile}";
    private const string PathOfErrata = "specs/New-PrintQueue.errata.md";

    private const string TrayRule = "This setting requires the Tray parameter.";
    private const string MissingTray = "error CSDK1002: Delivery = Tray requires Tray";

    private const string Stacked
        = "System.Console.WriteLine(PrintQueue.New(\"a\").WithDelivery(PrintQueue.Delivery.Stack).Build());";
    private const string WithoutTray
        = "System.Console.WriteLine(PrintQueue.New(\"a\").WithDelivery(PrintQueue.Delivery.Tray).Build());";

    [Fact]
    public async Task A_document_that_is_deleted_is_gone()
    {
        var consumer = await BuiltAsync("DeletedDocument", Stacked);

        var build = await consumer.Delete(PathOfDocument).BuildAsync("--no-restore");

        Assert.Contains("warning CSDK0008", build.Output, StringComparison.Ordinal);
        Assert.NotEqual(0, build.ExitCode);
    }

    [Fact]
    public async Task Errata_that_are_deleted_correct_nothing_any_longer()
    {
        var consumer = await BuiltAsync("DeletedErrata", WithoutTray, errata: $"### -Delivery\n\n~~{TrayRule}~~\n");

        var build = await consumer.Delete(PathOfErrata).BuildAsync("--no-restore");

        Assert.Contains(MissingTray, build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Documents_and_errata_are_watched()
    {
        var consumer = await BuiltAsync("Watched", Stacked, errata: "### -Delivery\n\nIt is fast.\n");

        var watched = (await consumer.WatchedFilesAsync()).Output;

        Assert.Contains(DocumentFile, watched, StringComparison.Ordinal);
        Assert.Contains("New-PrintQueue.errata.md", watched, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_with_an_old_date_is_seen()
    {
        var consumer = await BuiltAsync("OldDocument", Stacked);

        var build = await consumer.Copy(PathOfDocument, "specs/Again.md").Age("specs/Again.md").BuildAsync("--no-restore");

        Assert.Contains("warning CSDK0007", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errata_with_an_old_date_are_seen()
    {
        var consumer = await BuiltAsync("OldErrata", Stacked);

        var build = await consumer.Write(PathOfErrata, "### -Name\n\nThe minimum length is 2 characters.\n").Age(PathOfErrata)
            .BuildAsync("--no-restore");

        Assert.Contains("error CSDK1006", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_that_an_older_one_replaces_is_read_again()
    {
        var consumer = await BuiltAsync("OlderVersion", Stacked);
        var older = consumer.Read(PathOfDocument).Replace("PrintQueue", "OldQueue", StringComparison.Ordinal);

        var build = await consumer.Write(PathOfDocument, older).Age(PathOfDocument).BuildAsync("--no-restore");

        Assert.Contains("error CS0103: The name 'PrintQueue' does not exist", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_that_is_renamed_is_quoted_by_its_new_name()
    {
        var consumer = await BuiltAsync(
            "RenamedDocument", "System.Console.WriteLine(PrintQueue.New(\"a\").WithTray(\"b\").Build());");
        consumer.Write(PathOfDocument, consumer.Read(PathOfDocument)
            .Replace("The Tray parameter names the tray.", "This parameter is deprecated.", StringComparison.Ordinal));
        await consumer.BuildAsync("--no-restore");

        var build = await consumer.Move(PathOfDocument, "specs/Queue.md").BuildAsync("--no-restore");

        Assert.Contains("warning CSDK2003", build.Output, StringComparison.Ordinal);
        Assert.Contains("(Queue.md, line ", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_target_framework_sees_a_deletion()
    {
        var consumer = await BuiltAsync(
            "DeletedForTwo",
            "public static class Queues { public static object A() { return PrintQueue.New(\"a\"); } }",
            properties: "<TargetFrameworks>netstandard2.0;net10.0</TargetFrameworks>");

        var build = await consumer.Delete(PathOfDocument).BuildAsync("--no-restore");

        Assert.Contains("TargetFramework=netstandard2.0]", build.Output, StringComparison.Ordinal);
        Assert.Contains("TargetFramework=net10.0]", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_compiled_where_nothing_changed()
    {
        var consumer = await BuiltAsync("Unchanged", Stacked, errata: "### -Name\n\nThe minimum length is 1 character.\n");
        var before = consumer.FilesIn("obj", "Unchanged.dll");

        var build = await consumer.BuildAsync("--no-restore");

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Equal(before, consumer.FilesIn("obj", "Unchanged.dll"));
    }

    [Fact]
    public async Task The_list_of_documents_is_cleaned_with_the_rest()
    {
        var consumer = await BuiltAsync("Cleaned", Stacked);
        Assert.Single(consumer.FilesIn("obj", "*.ConnectorSdkDocuments.cache"));

        var clean = await consumer.CleanAsync();

        Assert.True(clean.ExitCode == 0, clean.Output);
        Assert.Empty(consumer.FilesIn("obj", "*.ConnectorSdkDocuments.cache"));
    }

    private async Task<Consumer> BuiltAsync(
        string name,
        string code,
        string? errata = null,
        string properties = "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>")
    {
        var consumer = Consumer.Create(packages, name, $"""
            <PropertyGroup>{properties}<ConnectorSdkNamespace>{name}</ConnectorSdkNamespace></PropertyGroup>
            <ItemGroup>
              <PackageReference Include="ConnectorSdk.Core" Version="$version" />
              <PackageReference Include="ConnectorSdk.Generator" Version="$version" PrivateAssets="all" />
              <CmdletSpec Include="specs/**/*.md" />
            </ItemGroup>
            """, $"using {name};\n\n{code}\n").WithDocument(DocumentFile);
        if (errata is not null)
        {
            consumer.Write(PathOfErrata, errata);
        }

        var build = await consumer.BuildAsync();
        Assert.True(build.ExitCode == 0, build.Output);
        return consumer;
    }
}
