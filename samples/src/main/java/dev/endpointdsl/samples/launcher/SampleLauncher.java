package dev.endpointdsl.samples.launcher;

import java.util.Optional;

/**
 * Runs the sample that the system property {@code sample} names. Without a name, it runs the first
 * one and then lists all; for an unknown name, it lists all and ends with status 2.
 */
public final class SampleLauncher {

  private SampleLauncher() {}

  /** Runs a sample with the program's arguments. */
  public static void main(String... args) {
    String name = System.getProperty("sample", "");
    if (name.isEmpty()) {
      SampleCatalog.FIRST.main().accept(args);
      System.out.printf("%n%s", SampleCatalog.list());
      return;
    }
    Optional<SampleCatalog.Entry> sample = SampleCatalog.find(name);
    if (sample.isEmpty()) {
      System.err.print(SampleCatalog.list());
      System.exit(2);
    }
    sample.orElseThrow().main().accept(args);
  }
}
