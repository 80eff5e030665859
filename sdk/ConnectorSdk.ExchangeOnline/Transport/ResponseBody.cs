using System.Buffers;

namespace ConnectorSdk.ExchangeOnline.Transport;

/// <summary>Reads a body into pooled memory.</summary>
internal static class ResponseBody
{
    public const int Longest = 64 * 1024 * 1024;

    /// <exception cref="IOException">The body ended early, or it is too long.</exception>
    /// <exception cref="InvalidDataException">The body isn't compressed as declared.</exception>
    public static async Task<(byte[] Buffer, int Length)> ReadAsync(HttpContent content, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent((int)Math.Clamp(content.Headers.ContentLength ?? 4096, 256, Longest) + 1);
        try
        {
            var length = 0;
            var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            await using (stream.ConfigureAwait(false))
            {
                while (await stream.ReadAsync(
                    buffer.AsMemory(length), cancellationToken).ConfigureAwait(false) is > 0 and var read)
                {
                    length += read;
                    if (length == buffer.Length)
                    {
                        buffer = Grow(buffer, length);
                    }
                }
            }

            return (buffer, length);
        }
        catch
        {
            ArrayPool<byte>.Shared.Return(buffer);
            throw;
        }
    }

    private static byte[] Grow(byte[] buffer, int length)
    {
        if (length > Longest)
        {
            throw new IOException("The answer is longer than 64 MB.");
        }

        var larger = ArrayPool<byte>.Shared.Rent(length * 2);
        buffer.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }
}
