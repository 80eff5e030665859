using ConnectorSdk.SpecCompiler;
using ConnectorSdk.SpecCompiler.Documents;
using ConnectorSdk.TestSupport;

namespace ConnectorSdk.Generator.Tests.Examples;

/// <summary>A command of a document's examples, with the values that PowerShell binds to the documented parameters.</summary>
internal sealed record OfficialExample(
    string Place, ExampleCommand Command, Spec Spec, string Function, IReadOnlyDictionary<string, object?> Values)
{
    public override string ToString() => $"{Place}: {Command.Written}";
}

/// <summary>The examples of a module, and statistics of its commands.</summary>
internal sealed class ModuleExamples
{
    private readonly Dictionary<string, (SharedDocument Document, Spec Spec, string Function)> _cmdlets =
        new(StringComparer.OrdinalIgnoreCase);

    public ModuleExamples(IReadOnlyList<SharedDocument> documents, ExampleShell shell)
    {
        foreach (var document in documents)
        {
            var spec = SpecReader.Read(document.FileName, document.Text);
            if (spec.Cmdlet is { Sets.Count: > 0 } cmdlet)
            {
                _cmdlets.TryAdd(cmdlet.Name, (document, spec, DocumentedFunction.Declare(cmdlet)));
            }
        }

        Examples = [.. documents.SelectMany(document => Read(document, shell))];
    }

    /// <summary>The number of commands in the documents' examples.</summary>
    public int Commands { get; private set; }

    /// <summary>The number of commands that are complete only at run time.</summary>
    public int Open { get; private set; }

    /// <summary>The number of commands that PowerShell refuses, or whose function it refuses.</summary>
    public int Refused { get; private set; }

    public IReadOnlyList<OfficialExample> Examples { get; }

    public SharedDocument DocumentOf(OfficialExample example) => _cmdlets[example.Spec.Cmdlet!.Name].Document;

    private List<OfficialExample> Read(SharedDocument document, ExampleShell shell)
    {
        List<OfficialExample> examples = [];
        foreach (var example in DocumentReader.Read(document.FileName, document.Text, [])?.Examples ?? [])
        {
            foreach (var command in ExampleCommands.Read(example.Code, Find))
            {
                Commands++;
                var (_, spec, function) = _cmdlets[command.Cmdlet];
                if (command.Constant is null)
                {
                    Open++;
                }
                else if (shell.Bind(function, command.Constant) is { } values)
                {
                    examples.Add(new OfficialExample($"{document.Path}:{example.Line}", command, spec, function, values));
                }
                else
                {
                    Refused++;
                }
            }
        }

        return examples;
    }

    private SpecCompiler.Cmdlets.Cmdlet? Find(string name)
        => _cmdlets.TryGetValue(name[(name.LastIndexOf('\\') + 1)..], out var known) ? known.Spec.Cmdlet : null;
}
