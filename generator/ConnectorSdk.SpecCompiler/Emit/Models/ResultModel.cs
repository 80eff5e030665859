using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.SpecCompiler.Emit.Models;

/// <summary>The type of the objects that the cmdlets of a noun return.</summary>
internal sealed record ResultModel(
    string Noun, EquatableArray<string> Cmdlets, EquatableArray<ResultProperty> Properties, EquatableArray<ResultMethod> Methods)
{
    /// <summary>The name of the class, which is nested in the class of the noun.</summary>
    public const string Name = "Result";

    /// <summary>Determines whether the cmdlet returns the objects.</summary>
    public bool IsReturnedBy(BuilderModel builder)
    {
        foreach (var cmdlet in Cmdlets)
        {
            if (cmdlet == builder.Cmdlet)
            {
                return true;
            }
        }

        return false;
    }
}
