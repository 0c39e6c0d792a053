package dev.endpointdsl.codegen;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Runs {@code javac} in a process of its own, which says at its end what it has used. */
final class MeasuredJavac {

  private static final Path STATUS = Path.of("/proc/self/status");
  private static final Pattern RESIDENT = Pattern.compile("VmHWM:\\s+(\\d+) kB");
  private static final Pattern REPORT =
      Pattern.compile("used (\\d+) ms of CPU, (\\d+) kB of heap, (\\d+) kB of memory\\s*$");

  private MeasuredJavac() {}

  /**
   * The resources that a compilation used.
   *
   * @param cpuSeconds the CPU time of the process, in seconds
   * @param heapMegabytes the sum of the peaks of all parts of the heap, in MB
   * @param residentMegabytes the peak of the memory of the process, in MB; 0 where the operating
   *     system does not tell
   */
  record Cost(double cpuSeconds, long heapMegabytes, long residentMegabytes) {

    /** Returns the peak of the memory of the process for a table. */
    String resident() {
      return residentMegabytes == 0 ? "not known" : residentMegabytes + " MB";
    }
  }

  /** Compiles files with a limited heap, and throws an error if there is any error or warning. */
  static Cost fork(int heapMegabytes, JavacRunner javac, List<Path> sources) throws IOException {
    Path arguments = Files.write(javac.output().resolveSibling("arguments"), lines(javac, sources));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC",
                "-classpath",
                System.getProperty("java.class.path"),
                MeasuredJavac.class.getName(),
                "@" + arguments)
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Matcher report = REPORT.matcher(printed);
    if (!report.find()) {
      throw new AssertionError("javac fails with a heap of " + heapMegabytes + " MB: " + printed);
    }
    return new Cost(
        Long.parseLong(report.group(1)) / 1e3,
        Long.parseLong(report.group(2)) >> 10,
        Long.parseLong(report.group(3)) >> 10);
  }

  private static List<String> lines(JavacRunner javac, List<Path> sources) {
    List<String> lines = new ArrayList<>(javac.options());
    sources.forEach(source -> lines.add(source.toString()));
    return lines.stream().map(line -> '"' + line.replace("\\", "\\\\") + '"').toList();
  }

  /** Runs {@code javac} with its options, and prints what the process used if it succeeds. */
  public static void main(String[] args) throws IOException {
    int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, args);
    if (status == 0) {
      System.out.printf(
          "used %d ms of CPU, %d kB of heap, %d kB of memory%n",
          cpuMillis(), heapKilobytes(), residentKilobytes());
    }
    System.exit(status);
  }

  private static long cpuMillis() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime()
        / 1_000_000;
  }

  private static long heapKilobytes() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .mapToLong(pool -> pool.getPeakUsage().getUsed())
            .sum()
        >> 10;
  }

  private static long residentKilobytes() throws IOException {
    if (!Files.exists(STATUS)) {
      return 0;
    }
    try (Stream<String> lines = Files.lines(STATUS)) {
      return lines
          .map(RESIDENT::matcher)
          .filter(Matcher::matches)
          .mapToLong(line -> Long.parseLong(line.group(1)))
          .findFirst()
          .orElse(0);
    }
  }
}
