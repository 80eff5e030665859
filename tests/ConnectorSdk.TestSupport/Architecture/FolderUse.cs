namespace ConnectorSdk.TestSupport;

/// <summary>The use of a type in one folder by a type in another folder.</summary>
/// <param name="From">The folder of the user.</param>
/// <param name="To">The folder of the used type.</param>
/// <param name="User">The type, or the file if it only imports the namespace.</param>
/// <param name="Used">The type that is used.</param>
public sealed record FolderUse(string From, string To, string User, string Used);
