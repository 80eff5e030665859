namespace ConnectorSdk;

/// <summary>What may stand after a hyphen or a dollar sign in PowerShell and be read as one name.</summary>
internal static class ParameterName
{
    public static bool IsValid(string name)
    {
        foreach (var c in name)
        {
            if (c != '_' && !char.IsLetterOrDigit(c))
            {
                return false;
            }
        }

        return name.Length > 0 && !char.IsDigit(name[0]);
    }
}
