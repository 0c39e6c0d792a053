import dev.endpointdsl.sagemaker.EndpointConfig;
import java.util.List;

/** An argument in a loop. */
class InLoop {

  EndpointConfig.Builder tagged(EndpointConfig.Builder config, List<String> teams) {
    for (String team : teams) {
      config.tag("team?", team);
    }
    return config;
  }
}
// rule: PATTERN
