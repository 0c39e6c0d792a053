package dev.endpointdsl.benchmarks;

import java.io.IOException;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Compilers that run again and again in one virtual machine, as those of build daemons do. */
final class Repeated {

  private static final int WARM_UP = 10;

  private Repeated() {}

  static void run(Compilation compilation, int runs) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    Times compiling = new Times("javac on the generated sources");
    Times processing = new Times("javac with the processor");
    for (int run = -WARM_UP; run < runs; run++) {
      long first = nanosOf(compiler, compilation.compiling());
      long second = nanosOf(compiler, compilation.processing());
      if (run >= 0) {
        compiling.add(first);
        processing.add(second);
      }
    }
    Times.print("javac, the whole SageMaker DSL, repeated", List.of(compiling, processing));
  }

  private static long nanosOf(JavaCompiler compiler, List<String> arguments) {
    long start = System.nanoTime();
    if (compiler.run(null, null, null, arguments.toArray(String[]::new)) != 0) {
      throw new IllegalStateException("javac failed; its messages are above");
    }
    return System.nanoTime() - start;
  }
}
