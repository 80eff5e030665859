using ConnectorSdk.SpecCompiler.Emit.Models;

namespace ConnectorSdk.Cli.Conversion.Code;

/// <summary>Gives out the names of variables, local functions, and records of the converted code, each once.</summary>
internal sealed class CodeNames(IReadOnlyCollection<string> reserved)
{
    private readonly HashSet<string> _taken = new(reserved, StringComparer.Ordinal);

    /// <summary>A name for a variable: <c>$TlsDomain</c> becomes <c>tlsDomain</c>.</summary>
    public string Variable(string name) => Take(CSharpText.Camel(Words(name)));

    /// <summary>A name for a function or a type.</summary>
    public string Pascal(string name) => Take(CSharpText.Pascal(Words(name)));

    /// <summary>The names within a function, which may be those of variables outside.</summary>
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

    /// <summary>Underscores part words in PowerShell, and aren't used for that in C#.</summary>
    private static string Words(string name)
    {
        var words = name.Split('_', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? name : string.Join('-', words);
    }
}
