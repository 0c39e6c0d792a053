package dev.endpointdsl.benchmarks.cold;

/** Measures the time to load and initialize an enum. */
public final class EnumStart {

  private EnumStart() {}

  /**
   * Prints microseconds.
   *
   * @param args the name of the enum
   */
  public static void main(String[] args) throws ClassNotFoundException {
    long start = System.nanoTime();
    Class.forName(args[0]);
    System.out.println((System.nanoTime() - start) / 1000);
  }
}
