namespace ConnectorSdk;

/// <summary>Validates names that can follow a hyphen or a dollar sign in PowerShell.</summary>
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
