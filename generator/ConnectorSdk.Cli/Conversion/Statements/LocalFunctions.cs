
namespace ConnectorSdk.Cli.Conversion.Statements;

/// <summary>The script's functions that are local functions of the converted code.</summary>
internal sealed class LocalFunctions
{
    private readonly Dictionary<string, LocalFunction> _all = new(StringComparer.OrdinalIgnoreCase);

    public LocalFunction? Find(string name) => _all.GetValueOrDefault(name);

    public void Add(string name, LocalFunction function) => _all[name] = function;
}
