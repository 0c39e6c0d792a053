import java.nio.file.Files
import java.security.KeyPairGenerator
import java.security.SecureRandom
import org.bouncycastle.bcpg.ArmoredOutputStream
import org.bouncycastle.bcpg.HashAlgorithmTags
import org.bouncycastle.bcpg.PublicKeyAlgorithmTags
import org.bouncycastle.openpgp.PGPSecretKey
import org.bouncycastle.openpgp.PGPSignature
import org.bouncycastle.openpgp.operator.jcajce.JcaPGPContentSignerBuilder
import org.bouncycastle.openpgp.operator.jcajce.JcaPGPDigestCalculatorProviderBuilder
import org.bouncycastle.openpgp.operator.jcajce.JcaPGPKeyPair

// The files at the root of the project that its parent POM names.
def root = basedir.toPath().resolve('../../../..')
['LICENSE', '.mvn/jvm.config', 'javadoc'].each { name ->
  def copy = basedir.toPath().resolve(name)
  Files.createDirectories(copy.parent)
  Files.walk(root.resolve(name)).withCloseable { files ->
    files.each { Files.copy(it, copy.resolve(root.resolve(name).relativize(it))) }
  }
}

// A key for this run alone, without a passphrase.
def generator = KeyPairGenerator.getInstance('RSA')
generator.initialize(2048, new SecureRandom())
def pair = new JcaPGPKeyPair(4, PublicKeyAlgorithmTags.RSA_GENERAL, generator.generateKeyPair(), new Date())
def digests = new JcaPGPDigestCalculatorProviderBuilder().build().get(HashAlgorithmTags.SHA1)
def signer = new JcaPGPContentSignerBuilder(pair.publicKey.algorithm, HashAlgorithmTags.SHA256)
def key = new PGPSecretKey(
    PGPSignature.POSITIVE_CERTIFICATION, pair, 'Integration test', digests, null, null, signer, null)

new File(basedir, 'signing-key.asc').withOutputStream { file ->
  new ArmoredOutputStream(file).withCloseable { key.encode(it) }
}
return true
