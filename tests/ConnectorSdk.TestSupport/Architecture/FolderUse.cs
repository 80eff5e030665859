namespace ConnectorSdk.TestSupport;

/// <summary>A type of one folder that uses one of another folder.</summary>
/// <param name="From">The folder that uses the other one.</param>
/// <param name="To">The folder that is used.</param>
/// <param name="User">The type, or the file if it only imports the namespace.</param>
/// <param name="Used">The type that is used.</param>
public sealed record FolderUse(string From, string To, string User, string Used);
