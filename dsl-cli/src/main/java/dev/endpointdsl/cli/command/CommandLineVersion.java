package dev.endpointdsl.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of this artifact, which the build writes into a resource. */
public final class CommandLineVersion implements IVersionProvider {

  private static final String RESOURCE = "/dev/endpointdsl/cli/version.properties";

  /** Creates the provider of the version that {@code --version} prints. */
  public CommandLineVersion() {}

  @Override
  public String[] getVersion() {
    return new String[] {"endpoint-dsl " + value()};
  }

  /** Returns the version. */
  public static String value() {
    try (InputStream in = CommandLineVersion.class.getResourceAsStream(RESOURCE)) {
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException("version.properties cannot be read", e);
    }
  }
}
