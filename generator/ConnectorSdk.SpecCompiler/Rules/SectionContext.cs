using ConnectorSdk.Rules;
using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>
/// Where a sentence stands: the cmdlet, the parameter whose section it is, and, in a bullet of the section's value list, what that value
/// means as an atom.
/// </summary>
internal sealed record SectionContext(Cmdlet Cmdlet, Parameter Parameter, Atom? BulletValue);
