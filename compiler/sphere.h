/* sphere.h: orders places on the globe as the tree that zn_image.h describes. */
#ifndef SPHERE_H
#define SPHERE_H

#include <stddef.h>
#include "zn_image.h"

/* Reorders `count` points and fills nodes 1 to 2^zn_sphere_levels(count) - 1. Offices are unique, so that every order is total and the
 * outcome the same wherever it is made. */
void sphere_order(struct zn_image_sphere_point *points, size_t count, struct zn_image_sphere_node *nodes);

#endif
