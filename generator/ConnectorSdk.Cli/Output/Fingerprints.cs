using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using ConnectorSdk.Cli.Findings;

namespace ConnectorSdk.Cli.Output;

/// <summary>
/// Identifies findings without their lines, so that a finding stays the same after a change in the code before it. A fingerprint
/// consists of file name, ID, parameters, and code, plus a counter for equal findings.
/// </summary>
internal sealed partial class Fingerprints
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>Gets the fingerprint of the next finding. Call it in the order of the findings.</summary>
    public string Next(Finding finding)
    {
        var key = string.Join('\n', [
            Path.GetFileName(finding.Place.File), finding.Id, finding.Cmdlet, string.Join(' ', finding.Parameters),
            Blanks().Replace(finding.Code, " ").Trim()]);
        _numbers[key] = _numbers.GetValueOrDefault(key) + 1;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{key}\n{_numbers[key]}")))[..32];
    }

    /// <summary>Line breaks within a command don't change its fingerprint.</summary>
    [GeneratedRegex(@"(?:`\r?\n|\s)+")]
    private static partial Regex Blanks();
}
