
namespace ConnectorSdk.SpecCompiler.Binding;

/// <summary>The reasons why PowerShell rejects an argument.</summary>
internal enum BindingProblemKind
{
    UnknownParameter,
    AmbiguousParameter,
    MissingArgument,
    UnexpectedArgument,
    GivenTwice,
}
