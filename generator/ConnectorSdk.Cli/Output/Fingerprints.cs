using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using ConnectorSdk.Cli.Findings;

namespace ConnectorSdk.Cli.Output;

/// <summary>
/// Tells findings from one another without their lines, so that a finding is the same one after code before it has changed: by
/// the name of the file, the id, the parameters and the code, and by its number among equal ones.
/// </summary>
internal sealed partial class Fingerprints
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>The fingerprint of the next finding in order.</summary>
    public string Next(Finding finding)
    {
        var key = string.Join('\n', [
            Path.GetFileName(finding.Place.File), finding.Id, finding.Cmdlet, string.Join(' ', finding.Parameters),
            Blanks().Replace(finding.Code, " ").Trim()]);
        _numbers[key] = _numbers.GetValueOrDefault(key) + 1;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{key}\n{_numbers[key]}")))[..32];
    }

    /// <summary>How a command is spread over lines doesn't matter.</summary>
    [GeneratedRegex(@"(?:`\r?\n|\s)+")]
    private static partial Regex Blanks();
}
