using System.Security.Cryptography;
using System.Text;
using Her2Catalog.Tables;

namespace Her2Catalog.Tests.Loading;

/// <summary>Digests are those of FIPS 180-4, so that seals and tables of earlier versions stay valid.</summary>
public class Sha256Tests
{
    // NIST's examples for SHA-256 (csrc.nist.gov, "Cryptographic Standards and Guidelines", SHA256.pdf and SHA2_Additional.pdf).
    [Theory]
    [InlineData("", 1, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData("abc", 1, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 1, "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")]
    [InlineData("a", 1_000_000, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")]
    [InlineData("\0", 55, "02779466cdec163811d078815c633f21901413081449002f24aa3e80f0b88ef7")]
    [InlineData("\0", 56, "d4817aa5497628e7c77e6b606107042bbba3130888c5f47a375e6179be789fbb")]
    [InlineData("\0", 64, "f5a5fd42d16a20302798ef6ed309979b43003d2320d9f0e8ea9831a92759fb4b")]
    public void Published_digests(string text, int times, string digest) =>
        Assert.Equal(digest, Convert.ToHexStringLower(Sha256.HashData(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(text, times))))));

    [Fact]
    public void Digests_are_those_of_the_platform_for_every_length()
    {
        var data = new byte[300];
        new Random(12).NextBytes(data);
        for (var length = 0; length <= data.Length; length++)
        {
            Assert.Equal(SHA256.HashData(data.AsSpan(0, length)), Sha256.HashData(data.AsSpan(0, length)));
        }
    }
}
