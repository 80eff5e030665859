namespace ConnectorSdk;

/// <summary>Several members of an enum.</summary>
/// <param name="Texts">Their PowerShell spelling.</param>
/// <param name="Values">The members, as a list of their own type.</param>
internal sealed record EnumMemberList(string[] Texts, object Values);
