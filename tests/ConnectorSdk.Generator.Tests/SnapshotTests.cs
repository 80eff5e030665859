using System.Runtime.CompilerServices;
using ConnectorSdk.TestSupport;

namespace ConnectorSdk.Generator.Tests;

/// <summary>Complete generated files, for review.</summary>
public sealed class SnapshotTests
{
    [Fact]
    public void One_set() => Verify("Lamp.g.cs", LampDocument.Of());

    [Fact]
    public void An_enum_file()
        => Verify("Lamp.g.cs",
            LampDocument.Of(values: "- Red: Warm, like <fire>.\n- TLS1.2\n- `Off-Peak`: Cheap.\n- $null: Any."));

    [Fact]
    public void Several_sets() => Verify("Lamp.g.cs", LampDocument.With(
        "New-Lamp",
        LampDocument.Block("[-Name] <String> -Zones <MultiValuedProperty> [-Delay <EnhancedTimeSpan>]", "Zones (Default)")
            + LampDocument.Block("[-Name] <String> -Twin <LampIdParameter> [-Ceiling] [-Delay <EnhancedTimeSpan>]",
                "Ceiling Lamp"),
        LampDocument.Parameter("Name", "String", "The Name parameter specifies the name. The maximum length is 64 characters.",
            required: "True")
            + LampDocument.Parameter("Zones", "MultiValuedProperty", "The Zones parameter specifies the zones.", "Zones", "True")
            + LampDocument.Parameter("Twin", "LampIdParameter", "The Twin parameter specifies the other lamp.", "Ceiling Lamp",
                "True")
            + LampDocument.Parameter("Ceiling", "SwitchParameter", "The Ceiling switch makes a ceiling lamp.", "Ceiling Lamp",
                "True")
            + LampDocument.Parameter("Delay", "EnhancedTimeSpan",
                "The Delay parameter specifies how long the lamp waits. The default value is ten minutes.\n\n"
                + "This parameter is meaningful only when the Zones parameter is used.")));

    private static void Verify(string hintName, string document, [CallerMemberName] string method = "",
        [CallerFilePath] string file = "")
    {
        var run = GeneratorRun.Of(("specs/New-Lamp.md", document));
        run.AssertCompiles();
        var version = typeof(ConnectorSdkGenerator).Assembly.GetName().Version!.ToString(3);
        var source = run.Source(hintName)
            .Replace($"Generator = \"{version}\"", "Generator = \"{version}\"", StringComparison.Ordinal);
        Snapshot.Verify(source, Path.GetFileNameWithoutExtension(hintName), "cs", method, file);
    }
}
