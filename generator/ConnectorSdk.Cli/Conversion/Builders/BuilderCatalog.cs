using ConnectorSdk.Cli.Specs;
using ConnectorSdk.SpecCompiler.Emit.Models;

namespace ConnectorSdk.Cli.Conversion.Builders;

/// <summary>The builders of all documented cmdlets. They come from the emission model that the generator uses.</summary>
internal sealed class BuilderCatalog
{
    private static readonly string[] _importedSpaces =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading",
            "System.Threading.Tasks", "System.Collections", "System.Globalization", "System.Net",
            "System.Text.RegularExpressions", "Microsoft.VisualBasic.FileIO"];

    private readonly Dictionary<string, DocumentedCmdlet> _cmdlets;
    private readonly ILookup<string, DocumentedCmdlet> _nouns;
    private readonly Dictionary<string, CmdletCode> _built = new(StringComparer.OrdinalIgnoreCase);

    public BuilderCatalog(IReadOnlyList<DocumentedCmdlet> cmdlets, string builderNamespace)
    {
        Namespace = builderNamespace;
        _cmdlets = cmdlets.ToDictionary(cmdlet => cmdlet.Cmdlet.Name, StringComparer.OrdinalIgnoreCase);
        _nouns = cmdlets.ToLookup(cmdlet => CSharpText.Pascal(cmdlet.Cmdlet.Noun), StringComparer.Ordinal);
    }

    /// <summary>The namespace of the builders.</summary>
    public string Namespace { get; }

    /// <summary>The classes that contain the builders.</summary>
    public IEnumerable<string> Nouns => _nouns.Select(noun => noun.Key);

    public bool Has(string cmdlet) => _cmdlets.ContainsKey(cmdlet);

    /// <returns>The cmdlet's code, or null if the cmdlet has no document.</returns>
    public CmdletCode? Find(string cmdlet)
    {
        if (!_built.TryGetValue(cmdlet, out var code) && _cmdlets.TryGetValue(cmdlet, out var documented))
        {
            Build(CSharpText.Pascal(documented.Cmdlet.Noun));
            code = _built[cmdlet];
        }

        return code;
    }

    /// <summary>All cmdlets of a noun are built together, because they share their enums.</summary>
    private void Build(string noun)
    {
        var models = _nouns[noun].Select(cmdlet => (Cmdlet: cmdlet, cmdlet.Model)).ToList();
        var name = IsAmbiguous(noun) ? $"{Namespace}.{noun}" : noun;
        var enums = EnumDeclaration.Merge(models.SelectMany(pair => pair.Model.Enums))
            .ToDictionary(declaration => declaration.Name, declaration => EnumMembers.Of(declaration, name));
        foreach (var (cmdlet, model) in models)
        {
            _built[cmdlet.Cmdlet.Name] = new CmdletCode(cmdlet, model, name, enums);
        }
    }

    /// <summary>Determines whether an imported namespace has a type of the same name.</summary>
    private static bool IsAmbiguous(string noun)
        => _importedSpaces.Any(space => AppDomain.CurrentDomain.GetAssemblies()
            .Any(assembly => assembly.GetName().Name?.StartsWith("System.Management", StringComparison.Ordinal) == false
                && assembly.GetType($"{space}.{noun}", throwOnError: false) is { IsPublic: true }));
}
