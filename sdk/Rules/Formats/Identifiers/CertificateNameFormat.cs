using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Formats.Identifiers;

/// <summary>Accepts an issuer and a subject, each after its tag.</summary>
internal sealed class CertificateNameFormat() : ValueFormat("a certificate name (<I>issuer<S>subject)")
{
    public override Truth Matches(string value)
    {
        var subject = value.IndexOf("<S>", StringComparison.Ordinal);
        return TruthLogic.Of(
            value.StartsWith("<I>", StringComparison.Ordinal) && subject > "<I>".Length && value.Length > subject + "<S>".Length);
    }
}
