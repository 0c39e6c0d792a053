import dev.endpointdsl.sagemaker.ServerlessConfig;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A program with its own annotation, which no processor claims. */
@UnclaimedAnnotation.Reviewed(by = "ada")
class UnclaimedAnnotation {

  @Retention(RetentionPolicy.RUNTIME)
  @interface Reviewed {
    String by();
  }

  @Reviewed(by = "grace")
  ServerlessConfig config() {
    return ServerlessConfig.builder().memorySizeInMB(2048).maxConcurrency(20).build();
  }
}
