
namespace ConnectorSdk.SpecCompiler.Binding;

/// <summary>Why PowerShell would refuse an argument.</summary>
internal enum BindingProblemKind
{
    UnknownParameter,
    AmbiguousParameter,
    MissingArgument,
    UnexpectedArgument,
    GivenTwice,
}
