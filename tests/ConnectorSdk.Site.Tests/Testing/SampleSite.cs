[assembly: AssemblyFixture(typeof(ConnectorSdk.Site.Tests.SampleSite))]

namespace ConnectorSdk.Site.Tests;

/// <summary>The site of the sample documents, for tests that only read the site.</summary>
public sealed class SampleSite : IDisposable
{
    private readonly Lazy<BuiltSite> _site = new(() => BuiltSite.OfSamples());

    internal BuiltSite Site => _site.Value;

    public void Dispose()
    {
        if (_site.IsValueCreated)
        {
            _site.Value.Dispose();
        }
    }
}
