package dev.endpointdsl.sagemaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.sagemaker.model.ProductionVariantInstanceType;

/** Every setter of every builder refuses {@code null} with the path of the member. */
class NullArgumentsTest {

  private static final Set<String> NO_SETTERS = Set.of("applyMutation", "ifNotNull", "suppress");

  static Stream<Class<?>> builders() throws IOException {
    Path classes = Path.of("target/classes/dev/endpointdsl/sagemaker");
    try (Stream<Path> files = Files.list(classes)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith("Builder.class") && !name.contains("$"))
          .<Class<?>>map(name -> type(name.replace(".class", "")))
          .toList()
          .stream();
    }
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName("dev.endpointdsl.sagemaker." + name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void thereAreBuilders() throws IOException {
    assertThat(builders()).hasSizeGreaterThan(30);
  }

  @ParameterizedTest
  @MethodSource("builders")
  void everySetterNamesTheTypeAndTheMember(Class<?> builder) throws ReflectiveOperationException {
    String owner = builder.getSimpleName().replaceAll("Builder$", "");
    for (Method method : builder.getDeclaredMethods()) {
      if (takesNull(method)) {
        Object[] arguments = new Object[method.getParameterCount()];
        String message = refusal(create(builder), method, arguments);
        assertThat(message)
            .as("%s", method)
            .matches("(Tag|" + owner + ")\\..*( was given null| is null;).*");
      }
    }
  }

  private static boolean takesNull(Method method) {
    return Modifier.isPublic(method.getModifiers())
        && !method.isBridge()
        && method.getParameterCount() > 0
        && !NO_SETTERS.contains(method.getName())
        && !method.getName().startsWith("change")
        && Arrays.stream(method.getParameterTypes()).noneMatch(Class::isPrimitive);
  }

  private static Object create(Class<?> builder) throws ReflectiveOperationException {
    var constructor = builder.getDeclaredConstructor();
    constructor.setAccessible(true);
    return constructor.newInstance();
  }

  private static String refusal(Object builder, Method method, Object[] arguments) {
    method.setAccessible(true);
    Throwable thrown = catchThrowable(() -> method.invoke(builder, arguments));
    assertThat(thrown).as("%s", method).isInstanceOf(InvocationTargetException.class);
    Throwable cause = thrown.getCause();
    assertThat(cause).as("%s", method).isInstanceOf(NullPointerException.class);
    return Optional.ofNullable(cause.getMessage()).orElse("");
  }

  @Test
  void requiredMembersAreNamedWithTheirVariantOrTag() {
    String none = System.getProperty("dev.endpointdsl.none");
    EndpointConfig.Builder config =
        EndpointConfig.builder()
            .endpointConfigName("churn")
            .productionVariant(
                v ->
                    v.variantName("blue")
                        .modelName("m")
                        .instanceType(InstanceType.ML_M5_XLARGE)
                        .initialInstanceCount(1));

    assertThatThrownBy(
            () ->
                config.productionVariant(
                    v ->
                        v.variantName("green")
                            .modelName(none)
                            .instanceType(InstanceType.ML_M5_XLARGE)
                            .initialInstanceCount(1)))
        .isInstanceOf(NullPointerException.class)
        .hasMessage(
            "EndpointConfig.productionVariant[\"green\"].modelName was given null, but it is"
                + " required");
    assertThatThrownBy(() -> config.tag("team", none))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("Tag[\"team\"].value was given null, but it is required");
    assertThatThrownBy(() -> config.vpcConfig(v -> v.securityGroupId(none).subnet("s")))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("EndpointConfig.vpcConfig.securityGroupId was given null, but it is required");
  }

  @Test
  void constantsOfTheSdkAreTakenExceptTheUnknownOne() {
    ProductionVariant.NeedsModelNameOrInferenceComponents named =
        ProductionVariant.builder().variantName("blue");

    assertThat(
            named
                .modelName("m")
                .instanceType(ProductionVariantInstanceType.ML_M5_XLARGE)
                .initialInstanceCount(1)
                .build()
                .instanceType())
        .contains(InstanceType.ML_M5_XLARGE);
    assertThatThrownBy(
            () ->
                named
                    .modelName("m")
                    .instanceType(ProductionVariantInstanceType.UNKNOWN_TO_SDK_VERSION))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(
            "ProductionVariant[\"blue\"].instanceType was given UNKNOWN_TO_SDK_VERSION, which the"
                + " AWS SDK returns for values that it does not know");
  }
}
