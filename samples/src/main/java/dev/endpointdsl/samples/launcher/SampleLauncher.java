package dev.endpointdsl.samples.launcher;

import java.util.Optional;

/**
 * Runs the sample that the system property {@code sample} names. Without a name, it runs the first
 * one and then lists all; for an unknown name, it lists all and ends with status 2. If a sample
 * fails, it ends with status 1.
 */
public final class SampleLauncher {

  private SampleLauncher() {}

  /** Runs a sample with the program's arguments. */
  public static void main(String... args) {
    String name = System.getProperty("sample", "");
    if (name.isEmpty()) {
      run(SampleCatalog.FIRST, args);
      System.out.printf("%n%s", SampleCatalog.list());
      return;
    }
    Optional<SampleCatalog.Entry> sample = SampleCatalog.find(name);
    if (sample.isEmpty()) {
      System.err.print(SampleCatalog.list());
      System.exit(2);
    }
    run(sample.orElseThrow(), args);
  }

  /** Prints an exception itself, because Maven closes the sample's class loader before it does. */
  private static void run(SampleCatalog.Entry sample, String... args) {
    try {
      sample.main().accept(args);
    } catch (RuntimeException e) {
      System.err.print("The sample " + sample.name() + " failed: ");
      e.printStackTrace();
      System.exit(1);
    }
  }
}
