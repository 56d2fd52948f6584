// libyaml 0.2: its header needs nothing but a module map to be imported.
#include <yaml.h>
