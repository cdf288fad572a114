using System.Buffers.Binary;

namespace Her2Catalog.Tables;

/// <summary>
/// SHA-256 (FIPS 180-4). The framework's calls OpenSSL on Linux, and a native program ends where that is not installed; catalogs
/// are digested against accident, so that no other reason to depend on it exists.
/// </summary>
internal static class Sha256
{
    /// <summary>Number of bytes of a digest.</summary>
    public const int HashSizeInBytes = 32;

    private const int BlockBytes = 64;
    private const int Rounds = 64;
    private const byte Terminator = 0x80;

    // The first 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2).
    private static readonly uint[] RoundConstants =
    [
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
    ];

    /// <summary>Returns the digest of data.</summary>
    public static byte[] HashData(ReadOnlySpan<byte> data)
    {
        // The first 32 bits of the fractional parts of the square roots of the first eight primes (5.3.3).
        Span<uint> state =
        [
            0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
        ];
        var whole = data.Length / BlockBytes * BlockBytes;
        Compress(state, data.Slice(0, whole));

        // What is left, a terminator, zeros, and the number of bits fill one more block, or two.
        Span<byte> end = stackalloc byte[2 * BlockBytes];
        end.Clear();
        var rest = data.Slice(whole);
        rest.CopyTo(end);
        end[rest.Length] = Terminator;
        end = end.Slice(0, rest.Length + 1 + sizeof(ulong) <= BlockBytes ? BlockBytes : 2 * BlockBytes);
        BinaryPrimitives.WriteUInt64BigEndian(end.Slice(end.Length - sizeof(ulong)), 8 * (ulong)data.Length);
        Compress(state, end);

        var digest = new byte[HashSizeInBytes];
        for (var i = 0; i < state.Length; i++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(digest.AsSpan(i * sizeof(uint)), state[i]);
        }

        return digest;
    }

    private static void Compress(Span<uint> state, ReadOnlySpan<byte> blocks)
    {
        Span<uint> words = stackalloc uint[Rounds];
        for (; !blocks.IsEmpty; blocks = blocks.Slice(BlockBytes))
        {
            Schedule(words, blocks);
            uint a = state[0], b = state[1], c = state[2], d = state[3], e = state[4], f = state[5], g = state[6], h = state[7];
            for (var i = 0; i < Rounds; i++)
            {
                var sum1 = Rotate(e, 6) ^ Rotate(e, 11) ^ Rotate(e, 25);
                var choice = (e & f) ^ (~e & g);
                var t1 = h + sum1 + choice + RoundConstants[i] + words[i];
                var sum0 = Rotate(a, 2) ^ Rotate(a, 13) ^ Rotate(a, 22);
                var majority = (a & b) ^ (a & c) ^ (b & c);
                (h, g, f, e, d, c, b, a) = (g, f, e, d + t1, c, b, a, t1 + sum0 + majority);
            }

            state[0] += a;
            state[1] += b;
            state[2] += c;
            state[3] += d;
            state[4] += e;
            state[5] += f;
            state[6] += g;
            state[7] += h;
        }
    }

    private static void Schedule(Span<uint> words, ReadOnlySpan<byte> block)
    {
        for (var i = 0; i < BlockBytes / sizeof(uint); i++)
        {
            words[i] = BinaryPrimitives.ReadUInt32BigEndian(block.Slice(i * sizeof(uint)));
        }

        for (var i = BlockBytes / sizeof(uint); i < Rounds; i++)
        {
            uint early = words[i - 15], late = words[i - 2];
            var sigma0 = Rotate(early, 7) ^ Rotate(early, 18) ^ (early >> 3);
            var sigma1 = Rotate(late, 17) ^ Rotate(late, 19) ^ (late >> 10);
            words[i] = words[i - 16] + sigma0 + words[i - 7] + sigma1;
        }
    }

    private static uint Rotate(uint value, int bits) => (value >> bits) | (value << (32 - bits));
}
