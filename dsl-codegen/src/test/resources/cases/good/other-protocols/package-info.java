/** The DSL of this case. */
@GenerateDsl(model = "service.json")
package example.otherprotocols;

import dev.endpointdsl.GenerateDsl;
