using ConnectorSdk.Benchmarks.Processes;
using ConnectorSdk.TestSupport;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ConnectorSdk.Benchmarks.Ratios;

/// <summary>The start of the tool, against that of a program that writes one line.</summary>
internal static class ToolRows
{
    public static RowGroup Create()
    {
        var folder = TemporaryFolder.Create();
        var tool = new PackedFiles("generator/ConnectorSdk.Cli").Find("ConnectorSdk.Cli.dll").Single();
        var hello = EmitHello(folder, tool);
        var script = Path.Combine(folder, "Script.ps1");
        File.WriteAllText(script, "New-OutboundConnector -Name Contoso -RecipientDomains *.contoso.com -UseMXRecord $true");
        return new RowGroup(
            () => ColdProcess.Run(hello),
            new Row("connectorsdk --help / hello", () => ColdProcess.Run(tool, "--help"), Goal: 2),
            new Row("connectorsdk check, 1 script / hello", () => ColdProcess.Run(tool, "check", script), Goal: 2))
        {
            WarmUp = 2,
        };
    }

    private static string EmitHello(string folder, string tool)
    {
        var path = Path.Combine(folder, "Hello.dll");
        var result = CSharpCode.Compilation(sources: """System.Console.WriteLine("Hello");""")
            .WithAssemblyName("Hello")
            .WithOptions(new CSharpCompilationOptions(
                OutputKind.ConsoleApplication, optimizationLevel: OptimizationLevel.Release))
            .Emit(path);
        File.Copy(Path.ChangeExtension(tool, ".runtimeconfig.json"), Path.ChangeExtension(path, ".runtimeconfig.json"));
        return result.Success ? path : throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
    }
}
