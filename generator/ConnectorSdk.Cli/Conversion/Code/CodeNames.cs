using ConnectorSdk.SpecCompiler.Emit.Models;

namespace ConnectorSdk.Cli.Conversion.Code;

/// <summary>Assigns unique names to the variables, local functions, and records of the converted code.</summary>
internal sealed class CodeNames(IReadOnlyCollection<string> reserved)
{
    private readonly HashSet<string> _taken = new(reserved, StringComparer.Ordinal);

    /// <summary>Gets a name for a variable: <c>$TlsDomain</c> becomes <c>tlsDomain</c>.</summary>
    public string Variable(string name) => Take(CSharpText.Camel(Words(name)));

    /// <summary>Gets a name for a function or a type.</summary>
    public string Pascal(string name) => Take(CSharpText.Pascal(Words(name)));

    /// <summary>Creates the names of a function, which can be the same as variables outside of it.</summary>
    public CodeNames ForFunction() => new(reserved);

    public void Release(string name) => _taken.Remove(name);

    private string Take(string name)
    {
        var free = name;
        for (var i = 2; !_taken.Add(free); i++)
        {
            free = $"{name}{i}";
        }

        return free;
    }

    /// <summary>PowerShell names separate words with underscores; C# names don't.</summary>
    private static string Words(string name)
    {
        var words = name.Split('_', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? name : string.Join('-', words);
    }
}
