// libarchive: zip writing, so that archives are laid out by a library that every unzip tool is tested with.
#include <archive.h>
#include <archive_entry.h>
