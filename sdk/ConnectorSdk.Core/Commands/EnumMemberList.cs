namespace ConnectorSdk;

/// <summary>Represents several members of an enum.</summary>
/// <param name="Texts">The PowerShell spelling of the members.</param>
/// <param name="Values">The members, as a list of their own type.</param>
internal sealed record EnumMemberList(string[] Texts, object Values);
