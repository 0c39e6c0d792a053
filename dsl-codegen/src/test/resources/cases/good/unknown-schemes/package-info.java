/** The DSL of this case. */
@GenerateDsl(model = "service.json")
package example.unknownschemes;

import dev.endpointdsl.GenerateDsl;
