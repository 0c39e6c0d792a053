package dev.endpointdsl.benchmarks.javac;

import com.sun.management.OperatingSystemMXBean;
import dev.endpointdsl.benchmarks.process.Contender;
import dev.endpointdsl.benchmarks.process.Contest;
import dev.endpointdsl.benchmarks.process.Question;
import dev.endpointdsl.benchmarks.process.Sample;
import dev.endpointdsl.benchmarks.process.Setting;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** The time that the processor adds to compilers that run repeatedly in one process. */
public final class ProcessorTimeRepeated implements Question {

  private static final int WARM_UP = 10;
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  @Override
  public String name() {
    return "repeated";
  }

  @Override
  public void answer(Setting setting) throws IOException, InterruptedException {
    DslCompilation compilation =
        DslCompilation.verified(
            setting.project().resolve(ProcessorTime.DECLARATION), setting.work());
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> compiling = compilation.compiling();
    List<String> processing = compilation.processing();
    for (int i = 0; i < WARM_UP; i++) {
      run(compiler, compiling);
      run(compiler, processing);
    }
    Contest.run(
        "javac, the whole SageMaker DSL, after " + WARM_UP + " times in the same process",
        List.of(
            new Contender("javac on the generated sources", () -> run(compiler, compiling)),
            new Contender("javac with the processor", () -> run(compiler, processing))),
        setting.effort());
  }

  private static Sample run(JavaCompiler compiler, List<String> arguments) {
    long cpu = SYSTEM.getProcessCpuTime();
    long wall = System.nanoTime();
    if (compiler.run(null, null, null, arguments.toArray(String[]::new)) != 0) {
      throw new IllegalStateException("javac failed; its messages are above");
    }
    return new Sample(SYSTEM.getProcessCpuTime() - cpu, System.nanoTime() - wall);
  }
}
